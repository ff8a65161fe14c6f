/** Control layers without weights: recipes, the sizes they are drawn in, and the service that draws them. */
package org.kinora.imaging.internal.control;
