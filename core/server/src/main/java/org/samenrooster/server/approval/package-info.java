/**
 * Approving a roster by exception: the overview of what asks for a decision, approving the lines
 * that do not, sending back with a remark, and the deputies who may do so too.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.approval;
