import groovy.io.FileType
import java.nio.file.Files
import java.nio.file.StandardCopyOption

// The code, the fiches and the policy of the demonstration.
def demonstration = new File(new File(attentes).parentFile, 'guichet-non-conforme').toPath()
def copy = { File file ->
    def to = basedir.toPath().resolve(demonstration.relativize(file.toPath()))
    Files.createDirectories(to.parent)
    Files.copy(file.toPath(), to, StandardCopyOption.REPLACE_EXISTING)
}
['src/main', 'docs'].each { folder -> demonstration.resolve(folder).toFile().eachFileRecurse(FileType.FILES, copy) }
copy(demonstration.resolve('charte-ia.yml').toFile())
return true
