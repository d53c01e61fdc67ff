package dev.plumbline.job.command;

import dev.plumbline.job.setting.Product;
import picocli.CommandLine.IVersionProvider;

/** Says the version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Product.nameAndVersion()};
    }
}
