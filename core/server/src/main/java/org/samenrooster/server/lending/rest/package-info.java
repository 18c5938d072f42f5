/** The Lending operations of the contract, mapped to the application and back. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.lending.rest;
