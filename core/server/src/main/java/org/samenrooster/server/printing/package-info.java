/**
 * Published rosters for paper: a page that needs nothing else and runs nothing. What is on it is
 * what its reader sees on a screen; it is read where the roster is and stored nowhere.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.printing;
