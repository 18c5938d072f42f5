/**
 * The contract at run time. It holds the bundled OpenAPI document, lists its operations and says
 * what is wrong with a body, so that nothing is bound that the contract does not allow. What is
 * generated from the document lies in the packages {@code model} and {@code server}.
 */
@NullMarked
package org.samenrooster.api;

import org.jspecify.annotations.NullMarked;
