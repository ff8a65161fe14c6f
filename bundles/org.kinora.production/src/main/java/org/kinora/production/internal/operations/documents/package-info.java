/** Operations that print the plan: storyboard, script, shot list, contact sheet. */
package org.kinora.production.internal.operations.documents;
