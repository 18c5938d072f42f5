/** The Demand operations of the contract. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.demand.rest;
