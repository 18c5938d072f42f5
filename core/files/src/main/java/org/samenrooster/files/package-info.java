/**
 * Reads and writes the files people keep: rule packs, and the command line's teams, care demand,
 * base rosters and timelines. Owns where in a file something is wrong; what is wrong is the
 * domain's to say.
 */
@NullMarked
package org.samenrooster.files;

import org.jspecify.annotations.NullMarked;
