/** Measures of rosters in the form of the contract. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.measures.rest;
