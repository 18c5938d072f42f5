/** Stored wishes, for the features that make a roster of them. Notes are not told here. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.wishes.known;
