/** Scenes, shots, characters and looks brought from one film to another with all that belongs to them; copies of whole projects. */
package org.kinora.production.internal.operations.copy;
