/**
 * Dated shifts, open and held: who may pick which, what a pick does to the hours, and who works
 * when. Knows of roster periods only their dates and their phase.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.shift;
