/**
 * The life of a roster from the care that clients need to a shift that changes hands, by the API
 * alone.
 */
@NullMarked
package org.samenrooster.server.story;

import org.jspecify.annotations.NullMarked;
