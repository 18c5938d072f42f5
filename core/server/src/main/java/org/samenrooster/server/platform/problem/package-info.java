/**
 * Every refusal and failure as a problem document (RFC 9457), in the caller's language. Features
 * throw what {@link org.samenrooster.server.platform.problem.Problems} makes; whatever else goes
 * wrong in a request is turned into one here. No answer of the API has another form.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.problem;
