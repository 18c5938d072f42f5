/**
 * Long lists, a page at a time: the place at which a page ends is the moment of its last entry and
 * the id among those of one moment, so that nothing is skipped or shown twice while entries come.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.paging;
