/**
 * What a board artist looks over before handing in a panel: heads, headroom, feet, eyelines, sizes,
 * and whether figures stand out from their ground.
 */
package org.kinora.artist.internal.lint;
