/** The person who is signed in, as he sees himself: his organisation, teams and roles. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.me;
