/** Sick calls: that somebody cannot work, and who works instead; never why. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.sickcall;
