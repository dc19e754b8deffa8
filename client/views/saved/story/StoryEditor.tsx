import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SavedItem, StoryStep } from '../../../../contract/saved.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { isAway } from '../../../api/problem-error.ts';
import { useSavedItem, useSavedItems } from '../../../api/saved.ts';
import { useMay } from '../../../api/session.ts';
import { Page } from '../../../controls/Page.tsx';
import { Trouble } from '../../../controls/Trouble.tsx';
import { SaveDialog } from '../../../saved/SaveDialog.tsx';
import { StepFields } from './StepFields.tsx';
import classes from './Story.module.css';
import { emptyStep, type Keyed, keyed, moved } from './steps.ts';

/** Writes a story: which saved questions and scenes, in what order, saying what. */
export function StoryEditor({ id }: { id?: string }) {
  const story = useSavedItem(id ?? '', id !== undefined);
  const mayWrite = useMay('createSaved');
  if (!mayWrite)
    return (
      <Page title="Stories" place={<Link to={id ? `/saved/${id}` : '/saved'}>{id ? 'Back to the story' : 'Saved'}</Link>}>
        <p>Writing a story takes the role of an analyst. You can play and export those there are.</p>
      </Page>
    );
  if (id === undefined) return <StepsForm />;
  if (story.data?.content.what === 'story') return <StepsForm key={story.data.version} story={story.data} />;
  if (story.isError && !isAway(story.error))
    return <Trouble title="This story cannot be edited" error={story.error} onRetry={() => void story.refetch()} />;
  return null;
}

function StepsForm({ story }: { story?: SavedItem }) {
  const saved = useSavedItems().data?.items ?? [];
  const choices = saved.filter(({ what, removedAt }) => what !== 'story' && removedAt === null);
  const [steps, setSteps] = useState<Keyed[]>(() => (story?.content.what === 'story' ? story.content.steps.map(keyed) : [emptyStep()]));
  const [saving, setSaving] = useState(false);
  const [missing, setMissing] = useState(false);
  const whole: StoryStep[] = steps.map(({ step }) => step);
  const back = story ? `/saved/${story.id}` : '/saved';
  const save = () => {
    const gap = whole.some((step) => step.saved === '');
    setMissing(gap);
    setSaving(!gap);
  };
  return (
    <Page
      title={story ? story.title : 'A new story'}
      place={
        <>
          <Link to={back}>{story ? 'Back to the story' : 'Saved'}</Link> · {story ? 'Its steps' : 'Its steps first; then its title'}
        </>
      }
      lead="Each step shows a saved question or scene with your words above it. Bring out the names that the step is about, and everything else is faded."
      actions={
        <>
          <Button size="compact-sm" onClick={save}>
            Save the story
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => go(back)}>
            Leave
          </Button>
        </>
      }
    >
      <ol className={classes.form}>
        {steps.map(({ key, step }, index) => (
          <StepFields
            key={key}
            number={index + 1}
            step={step}
            choices={choices}
            missing={missing && step.saved === ''}
            last={index === steps.length - 1}
            alone={steps.length === 1}
            onChange={(change) => setSteps(steps.map((one) => (one.key === key ? { key, step: { ...step, ...change } } : one)))}
            onMove={(by) => setSteps(moved(steps, index, by))}
            onRemove={() => setSteps(steps.filter((one) => one.key !== key))}
          />
        ))}
      </ol>
      <Button variant="default" size="compact-sm" onClick={() => setSteps([...steps, emptyStep()])}>
        Add a step
      </Button>
      {saving && (
        <SaveDialog
          heading={story ? `Save “${story.title}”` : 'Save this story'}
          title=""
          content={{ what: 'story', steps: whole }}
          item={story}
          editing={story !== undefined}
          onClose={() => (story ? go(back) : setSaving(false))}
        />
      )}
    </Page>
  );
}
