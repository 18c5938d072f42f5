/** Puts together what stands on the paper of a week. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.printing.application;
