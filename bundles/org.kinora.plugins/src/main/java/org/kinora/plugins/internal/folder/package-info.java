/** Plug-ins come and go with their jars: the shipped folder is read once, the user's folder is watched. */
package org.kinora.plugins.internal.folder;
