import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { openExample, type LivingExample } from '../../explore/livingExamples.ts';
import { selectLivingExamples } from '../../store/selectWelcome.ts';
import { StateLink } from '../kit/StateLink.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Welcome.module.css';

/** Says to a first visitor what this is, and gives them a few questions to try. `children` are further offers. */
export function Welcome({ children }: { readonly children?: ReactNode }) {
  const { store } = useServices();
  const title = useExplorer((data) => data.title);
  const examples = useExplorer(selectLivingExamples);
  const works = useExplorer(({ book }) => book.works);
  return (
    <section aria-label={words.welcome.name} className={styles.welcome}>
      <header>
        <h2>{words.welcome.lead(title)}</h2>
        <p>{words.welcome.text}</p>
        <button
          type="button"
          aria-label={words.welcome.dismiss}
          title={words.welcome.dismiss}
          onClick={() => {
            store.getState().endWelcome();
          }}
        >
          <X size={16} aria-hidden />
        </button>
      </header>
      <ul>
        {examples.map((example) => (
          <li key={example.question}>
            <StateLink to={(state) => openExample(state, example, works)}>{wording(example)}</StateLink>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function wording(example: LivingExample): string {
  const { label } = example.about;
  switch (example.question) {
    case 'who':
    case 'what':
      return words.welcome[example.question](label);
    case 'route':
      return words.welcome.route(label, example.to.label);
    case 'fresh':
      return words.welcome.fresh(example.about.work?.shortLabel ?? label);
  }
}
