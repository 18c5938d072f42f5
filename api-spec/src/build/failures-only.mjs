// A reporter for node --test that is silent while all is well, as the rest of the build is.
export default async function* failuresOnly(source) {
  for await (const event of source) {
    if (event.type === 'test:fail') {
      const { message, cause } = event.data.details.error;
      yield `FAILED ${event.data.name}\n${cause?.message ?? message}\n`;
    }
  }
}
