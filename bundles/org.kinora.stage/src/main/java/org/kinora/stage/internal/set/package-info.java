/** Sets: the catalogue of parts, the kits that are composed of them, and how a place becomes a set and a scene dresses it. */
package org.kinora.stage.internal.set;
