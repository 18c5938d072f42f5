/** The operations of the tag Approval. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.approval.rest;
