/**
 * What people are told, and when: the kinds of notifications, what a person wants of them, and the
 * hours and days on which nobody is disturbed. Who is told and how it gets there is not decided
 * here.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.telling;
