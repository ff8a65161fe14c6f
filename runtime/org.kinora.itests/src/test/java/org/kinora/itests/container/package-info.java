/** Tests inside a real framework that runs the product's bundles in this process. */
package org.kinora.itests.container;
