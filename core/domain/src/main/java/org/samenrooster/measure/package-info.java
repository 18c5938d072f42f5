/**
 * What rosters of a team are measured by: numbers of many, never of one. Nothing here scores what
 * people do; refuses names.
 */
@NullMarked
package org.samenrooster.measure;

import org.jspecify.annotations.NullMarked;
