/** Whether a path is the API's: routes take a path whatever the case of its letters, and so must whatever stands before them. */
export const isApiPath = (path: string): boolean => /^\/api\//i.test(path);
