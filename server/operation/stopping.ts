/** Whether this process has been told to stop: it finishes what was asked, and says that it is not ready. */
export const stopping = { begun: false };
