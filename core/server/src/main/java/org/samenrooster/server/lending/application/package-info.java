/** Listing and picking open shifts of teams that lend people with one's own. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.lending.application;
