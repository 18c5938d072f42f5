/**
 * What every consent has in common, whatever it is about: who said it or wrote it down, when, and
 * how that is stored. Which consents there are is the business of whoever asks for them.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.consent;
