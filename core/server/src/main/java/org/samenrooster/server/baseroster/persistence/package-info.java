/** Rows of searches and base rosters. Every statement names the organisation. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.baseroster.persistence;
