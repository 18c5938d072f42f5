/**
 * A host's first afternoon with the API: a team and its care demand go in, a base roster comes out,
 * periods are opened, approved and published, a shift is picked. Uses the generated client alone.
 */
@NullMarked
package org.samenrooster.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
