/**
 * Figures: skeleton and poses, bodies with costume, heads with faces and hair, animals.
 */
package org.kinora.painter.internal.figure;
