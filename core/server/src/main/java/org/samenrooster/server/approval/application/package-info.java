/** One class per command and view of an approval. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.approval.application;
