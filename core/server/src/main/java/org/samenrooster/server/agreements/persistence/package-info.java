/** Every version as one document in the form of the contract; none is ever changed. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.agreements.persistence;
