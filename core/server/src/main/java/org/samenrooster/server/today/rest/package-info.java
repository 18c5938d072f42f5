/** What matters to somebody now, in the form of the contract. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.today.rest;
