import type { Diagram } from '../diagram.ts';
import { diagramSlide } from './pptx/diagram-slide.ts';
import { packageParts } from './pptx/package.ts';
import { sourceSlides } from './pptx/source-slides.ts';
import { zipped } from './zip.ts';

/**
 * A diagram as a PowerPoint file (ECMA-376): one slide of shapes that can be moved, with connectors attached to them, and the
 * sources on slides after it.
 */
export function write(diagram: Diagram): Promise<Uint8Array> {
  const slides = [diagramSlide(diagram), ...(diagram.options.sources ? sourceSlides(diagram) : [])];
  return zipped(packageParts({ title: diagram.subject.title, slides }));
}
