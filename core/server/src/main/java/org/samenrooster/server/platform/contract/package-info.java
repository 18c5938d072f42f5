/**
 * Holds every request to the contract before it is bound: headers, parameters and bodies, all
 * faults at once. Behind it a feature may trust what it gets as far as the contract says it.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.contract;
