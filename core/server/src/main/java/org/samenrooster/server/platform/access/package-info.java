/**
 * Records who reads what is kept about others. Which reads those are is written in the contract
 * ({@code x-personal}) and applied by one filter; an answer leaves once its entry is stored.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.access;
