/**
 * Rule packs: which rules hold for whom, with which numbers and from when to when, inherited from
 * law to agreement to organisation. Owns the catalogue of rule kinds and the book of rules through
 * time.
 */
@NullMarked
package org.samenrooster.rules.pack;

import org.jspecify.annotations.NullMarked;
