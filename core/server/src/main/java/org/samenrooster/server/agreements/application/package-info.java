/** Agreeing, and showing what was agreed. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.agreements.application;
