import { Readable } from "node:stream";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { FileStore, KeptFile } from "./file-store";

/** A bucket that speaks S3, and who asks it. */
export interface S3Options {
  /** Left out for Amazon's own. */
  endpoint?: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const MISSING = 404;

/** What is asked for; nothing where it is not there. */
function ifThere<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  return asked.catch((error: unknown) => {
    const { httpStatusCode } = error instanceof S3ServiceException ? error.$metadata : {};
    if (httpStatusCode !== MISSING) throw error;
    return undefined;
  });
}

/** Files in a bucket that nobody reads but the backend: pictures go out through it, as from a folder. */
export class S3Store implements FileStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Options) {
    this.#bucket = bucket;
    this.#client = new S3Client({
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Stores of one's own have a bucket in the path, not in the host's name, and know no newer checksums.
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
  }

  #named(Key: string) {
    return { Bucket: this.#bucket, Key };
  }

  async prepare(): Promise<void> {
    const Bucket = this.#bucket;
    const found = await ifThere(this.#client.send(new HeadBucketCommand({ Bucket })));
    if (!found) await this.#client.send(new CreateBucketCommand({ Bucket }));
  }

  async keep(name: string, content: Buffer): Promise<void> {
    await this.#client.send(new PutObjectCommand({ ...this.#named(name), Body: content }));
  }

  async open(name: string): Promise<KeptFile | undefined> {
    const found = await ifThere(this.#client.send(new HeadObjectCommand(this.#named(name))));
    return found && { size: found.ContentLength ?? 0, read: () => Readable.from(this.#read(name)) };
  }

  async *#read(name: string): AsyncGenerator<Uint8Array> {
    const { Body } = await this.#client.send(new GetObjectCommand(this.#named(name)));
    if (Body) yield* Body as Readable;
  }

  async drop(name: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#named(name)));
  }
}
