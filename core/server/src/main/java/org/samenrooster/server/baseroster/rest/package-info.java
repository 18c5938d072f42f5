/** The BaseRoster operations of the contract and the stream of a search's events. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.baseroster.rest;
