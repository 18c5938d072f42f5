/**
 * Completes a picking round: gives open shifts to people with the least change to what they picked,
 * burdens in proportion to contracts, and a reason for every wish that is not met. Owns what a
 * completion costs and why; refuses to search itself, which the assignment search does.
 */
@NullMarked
package org.samenrooster.solver.completion;

import org.jspecify.annotations.NullMarked;
