/** The Completion operations of the contract and the stream of a search's events. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.completion.rest;
