/** The operations on swap wishes of the contract, mapped to the application and back. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.swapwish.rest;
