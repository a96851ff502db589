import { Announcer } from '../Announcer.tsx';
import { Notices } from '../notices/Notices.tsx';
import { useTheme } from '../useTheme.ts';
import { Caption } from './Caption.tsx';
import styles from './Embed.module.css';
import { EmbedMap } from './EmbedMap.tsx';

/** The explorer inside another page: the map and a caption, nothing else. */
export function EmbedApp() {
  const theme = useTheme();
  return (
    <div className={styles.embed}>
      <main className={styles.view}>
        <EmbedMap theme={theme} />
      </main>
      <Caption />
      <Notices />
      <Announcer />
    </div>
  );
}
