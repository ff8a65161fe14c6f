/** Skins over bones: trunk, limbs, hands and shoes as parametric surfaces that bodies and garments share. */
package org.kinora.artist.internal.figure.skin;
