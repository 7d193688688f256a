/** Every English source; a new file in the room of words is picked up without being named here. The studio's are fetched by the studio. */
export const sources: readonly string[] = Object.values(
  import.meta.glob<string>(['../i18n/*.en.ftl', '!../i18n/studio.*.ftl'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
